#include "shared/ErrorPresenter.h"

#include "messages/Sentences.h"
#include "shared/Banner.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QSysInfo>

#include <memory>
#include <utility>

namespace shared {

QString sentence(const base::Error &error)
{
    return messages::error(error);
}

QString sentence(const command::Outcome &refusal)
{
    return messages::refusal(refusal.code, refusal.detail);
}

QString report(const base::Error &error)
{
    return QStringLiteral("Lupavahti %1, %2\n%3\n").arg(QLatin1String(LUPAVAHTI_VERSION), QSysInfo::prettyProductName(), error.toLog());
}

void present(Banner &banner, const base::Error &error, std::function<void()> retry)
{
    const bool lost = error.is(base::Error::Kind::Lost) || error.is(base::Error::Kind::Timeout);
    banner.say(lost ? look::Tone::Warning : look::Tone::Danger, sentence(error));
    if (retry)
        banner.addButton(QCoreApplication::translate("shared", "Try again"), std::move(retry));
    const QString details = QStringList{error.text, error.context, error.hint}.join(QLatin1Char('\n')).trimmed();
    if (error.is(base::Error::Kind::Environment) && !details.isEmpty()) {
        auto shown = std::make_shared<bool>(false);
        banner.addButton(QCoreApplication::translate("shared", "Details"), [&banner, details, shown] {
            if (!std::exchange(*shown, true))
                banner.addLine({details, {}});
        });
    }
    if (error.is(base::Error::Kind::Defect))
        banner.addButton(QCoreApplication::translate("shared", "Copy the report"),
                         [text = report(error)] { QGuiApplication::clipboard()->setText(text); });
}

void present(Banner &banner, const command::Outcome &refusal)
{
    banner.say(look::Tone::Danger, sentence(refusal));
}

} // namespace shared
