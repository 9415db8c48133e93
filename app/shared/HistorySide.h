// The history of a page's object: at the right while the page is wide, below its sections when it is not.
#pragma once

#include "db/Lane.h"

#include <QScrollArea>

class QVBoxLayout;

namespace shared {

class Timeline;

class HistorySide : public QScrollArea {
    Q_OBJECT
public:
    // object: as in the audit record; below: where the history stands on a narrow page, before the stretch at its end.
    HistorySide(const char *object, qint64 id, QVBoxLayout *below, QWidget *parent);

    db::Statement statement() const;                     // one row more than the limit, which tells whether there is more
    int limit() const { return m_limit; }                // of the statement
    void setAnswer(const db::Answer &answer, int limit); // to the statement of that limit
    void setSubject(const QString &name);
    void fitTo(int pageWidth);

signals:
    void moreWanted(); // the limit has grown

private:
    const char *m_object;
    qint64 m_id;
    int m_limit = 60;
    QVBoxLayout *m_below;
    Timeline *m_timeline;
    bool m_beside = true;
};

} // namespace shared
