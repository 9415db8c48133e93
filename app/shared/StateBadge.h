// A state shown as word, icon and colour together.
#pragma once

#include "shared/Look.h"

#include <QWidget>

namespace shared {

struct StateLook {
    QString word;
    QString icon;
    look::Tone tone = look::Tone::Neutral;
};

// enumName as in model/messages, for example "application.state".
StateLook stateLook(const QString &enumName, const QString &value);

class StateBadge : public QWidget {
    Q_OBJECT
public:
    explicit StateBadge(QWidget *parent = nullptr);
    void setState(const QString &enumName, const QString &value);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QString m_enumName;
    QString m_value;
    StateLook m_look;
};

} // namespace shared
