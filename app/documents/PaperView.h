// The pages of a document under each other, as wide as the room allows; paper stays white in the dark look too.
#pragma once

#include "documents/Pages.h"

#include <QScrollArea>

#include <memory>

namespace documents {

class PaperView : public QScrollArea {
    Q_OBJECT
public:
    explicit PaperView(QWidget *parent = nullptr);
    ~PaperView() override;

    void show(const Document &document);
    int pageCount() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Paper;
    Paper *m_paper;
};

} // namespace documents
