// A delivery as a file: read, asked for its members, and told fault by fault.
#include "Fuzz.h"

#include "intake/Intake.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("delivery.json"));
    QFile file(path);
    fuzz::require(file.open(QIODevice::WriteOnly) && file.write(fuzz::bytes(data, size)) == qint64(size), "the file is written");
    file.close();
    intake::Delivery delivery = intake::readDelivery(path);
    delivery.reference();
    delivery.kind();
    delivery.businessId();
    fuzz::require(delivery.attachments() >= 0, "attachments are counted");
    const bool unreadable = delivery.state == intake::Delivery::State::Unreadable;
    fuzz::require(unreadable == !delivery.error.code.isEmpty(), "what cannot be read says why");
    if (!unreadable) {
        delivery.state = intake::Delivery::State::Faulty;
        delivery.faults = {{QStringLiteral("$.items[0].code"), QStringLiteral("DA208"), QStringLiteral("\"x"),
                            delivery.text.place(QStringLiteral("$.items[0].code"))}};
        fuzz::require(!intake::faultLine(delivery, delivery.faults.first()).isEmpty(), "a fault has its line");
    }
    fuzz::require(!intake::resultWords(delivery).isEmpty() && !intake::reportCsv({delivery}).isEmpty(), "the result is told");
    intake::reportJson({delivery});
    return 0;
}
