#include "documents/Pdf.h"

#include "documents/Document.h"
#include "documents/Pages.h"

#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSaveFile>

namespace documents {

namespace {

base::Error unwritable(const QString &path, const QString &why)
{
    return base::Error::environment(QStringLiteral("document.unwritable"), why, {{QStringLiteral("file"), path}});
}

} // namespace

QString fileName(const Document &document)
{
    QString name = (document.kind + QLatin1Char(' ') + document.number()).normalized(QString::NormalizationForm_D);
    static const QRegularExpression marks(QStringLiteral("\\p{Mn}"), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression unsafe(QStringLiteral("[^A-Za-z0-9 -]+"));
    return name.remove(marks).replace(unsafe, QStringLiteral("-")).simplified() + QStringLiteral(".pdf");
}

base::Result<int> writePdf(const Document &document, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(path, file.errorString());
    const Pages pages(document);
    {
        QPdfWriter writer(&file);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(72 * UnitsPerPoint);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({0, 0, 0, 0});
        writer.setTitle(document.kind + QLatin1Char(' ') + document.number());
        writer.setCreator(QStringLiteral("Lupavahti"));
        QPainter painter;
        if (!painter.begin(&writer))
            return unwritable(path, file.errorString());
        for (int page = 0; page < pages.count(); ++page) {
            if (page > 0)
                writer.newPage();
            pages.draw(painter, page);
        }
    }
    if (!file.commit())
        return unwritable(path, file.errorString());
    return pages.count();
}

} // namespace documents
