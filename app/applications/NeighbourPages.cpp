#include "applications/NeighbourPages.h"

#include <QLatin1StringView>

namespace applications {

namespace {

struct Row {
    const char *route;
    const char *fi;
    const char *sv; // empty: the Finnish page
    const char *en;
};

// The update services and the intermediaries are told of on the page of the search services; the resident list has a page in Swedish only.
constexpr Row rows[] = {
    {"sampling", "dvv.fi/julkishallinnon-poiminta-ja-paivityspalvelu", "", "dvv.fi/en/public-administration-sampling-and-updating-service"},
    {"municipal_sampling", "dvv.fi/kuntien-poimintapalvelu", "", ""},
    {"update_service", "dvv.fi/vaestotietojarjestelman-hakupalvelut", "", ""},
    {"change_data_service", "kehittajille.suomi.fi/oppaat/palveluvaylan-kayttoonotto/tutustu-ja-suunnittele/tutustu-vtj-muutosrajapintaan",
     "", ""},
    {"intermediary", "dvv.fi/vaestotietojarjestelman-hakupalvelut", "", "dvv.fi/en/population-information-system-query-interface"},
    {"resident_list", "dvv.fi/sv/invanarforteckning", "", ""},
};

} // namespace

QString neighbourPage(const QString &route, const QString &language)
{
    for (const Row &row : rows) {
        if (route != QLatin1StringView(row.route))
            continue;
        const char *own = language == QLatin1StringView("sv") ? row.sv : language == QLatin1StringView("en") ? row.en : row.fi;
        return QString::fromLatin1(own[0] ? own : row.fi);
    }
    return {};
}

} // namespace applications
