// What this computer remembers of a shared server's audit chain: the last head it saw. The chain must still hold that seal when the
// person comes back, else the record was altered or an older backup was restored, which an administrator of the server alone could hide.
// A private cluster needs none: whoever owns it owns this computer's memory too.
#pragma once

#include <QObject>

namespace db {
class Lane;
}

namespace login {

class ChainAnchor : public QObject {
    Q_OBJECT
public:
    // server: the name under which the head is remembered (ConnectionSpec::display()). The lane outlives this.
    ChainAnchor(db::Lane &lane, QString server, QObject *parent = nullptr);

    // Looks for the remembered seal, then remembers the present head. Says held() or broken(), or nothing when the server did not answer.
    void check();

signals:
    void held(qint64 sealNo);
    // The seal stays remembered, so the next check says it again.
    void broken(qint64 sealNo);

private:
    void rememberHead();

    db::Lane &m_lane;
    QString m_server;
};

} // namespace login
