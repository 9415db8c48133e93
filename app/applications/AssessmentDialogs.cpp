#include "applications/ApplicationDialogs.h"
#include "applications/AssessmentDialog.h"
#include "applications/HandlingDialogs.h"
#include "areas/FormDialog.h"
#include "messages/Vocabulary.h"
#include "ui_BeginAssessmentDialog.h"
#include "ui_FinishAssessmentDialog.h"

#include <QComboBox>
#include <QtGlobal>

namespace applications {

using areas::form;
using shared::Field;
using shared::Kind;
using shared::Record;

void registerAssessmentDialogs(areas::Registry &registry)
{
    const QStringList expert{QStringLiteral("expert")};
    const areas::Subject &subject = applicationSubject();
    const QList<Field> facts{{"diary_number", QT_TRANSLATE_NOOP("areas", "Diary number")},
                             {"org_name", QT_TRANSLATE_NOOP("areas", "Organisation"), Kind::Localized},
                             {"service", QT_TRANSLATE_NOOP("areas", "Service"), Kind::Enum, "service"}};
    registry.add(form<Ui::BeginAssessmentDialog>(
        subject,
        {.function = "begin_technical_assessment",
         .title = QT_TRANSLATE_NOOP("areas", "Begin the technical assessment"),
         .accept = QT_TRANSLATE_NOOP("areas", "Begin the assessment of %1"),
         .consequence =
             QT_TRANSLATE_NOOP("areas", "The application stands in technical assessment until each chosen assessment has its result."),
         .done = QT_TRANSLATE_NOOP("areas", "The assessment of %1 has begun.")},
        expert, facts));
    registry.add(areas::own<AssessmentDialog>(subject, "save_assessment", QT_TRANSLATE_NOOP("areas", "Fill in a checklist"), expert));
    registry.add(form<Ui::FinishAssessmentDialog>(
        subject,
        {.function = "finish_assessment",
         .title = QT_TRANSLATE_NOOP("areas", "Finish an assessment"),
         .accept = QT_TRANSLATE_NOOP("areas", "Finish the assessment"),
         .consequence =
             QT_TRANSLATE_NOOP("areas", "Every line has to be assessed. A finished assessment is not changed; a new one can be begun."),
         .done = QT_TRANSLATE_NOOP("areas", "An assessment of %1 has been finished.")},
        expert, facts, [](auto &dialog, auto &ui) {
            dialog.fillCombo(
                ui.kindCombo, QStringLiteral("assessment_list"), {}, QStringLiteral("begun_at"),
                {{QStringLiteral("application_id"), dialog.value("id")}, {QStringLiteral("state"), QStringLiteral("open")}},
                [](const Record &row) { return messages::label(u"assessment.kind", row.value(QStringLiteral("kind")).toString()); },
                QStringLiteral("kind"));
            dialog.fillEnum(ui.resultCombo, QStringLiteral("assessment.result"), messages::codes(u"assessment.result"));
        }));
}

} // namespace applications
