// SIGTERM, SIGINT and SIGHUP end the program the ordinary way, so that its private server is stopped with it. The handler only writes
// one byte into a pipe; the event loop does the rest. A second signal ends the program at once.
#pragma once

#include <QObject>

namespace shell {

class TerminationWatch : public QObject {
    Q_OBJECT
public:
    explicit TerminationWatch(QObject *parent = nullptr);
    ~TerminationWatch() override;

signals:
    void asked(int signal);
};

} // namespace shell
