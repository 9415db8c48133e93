// Words that lead somewhere: drawn as text in the accent, underlined under the mouse, with a ring when focused.
#pragma once

#include <QAbstractButton>

namespace shared {

class LinkButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace shared
