// A decision or a letter as it was given: its pages as they print, and the way to a PDF file and to a printer.
#pragma once

#include "documents/Document.h"
#include "shared/Field.h"
#include "shared/Page.h"

#include <memory>

class QPrinter;
class QPushButton;
class QStackedWidget;

namespace shared {
class Banner;
class PageHeader;
class StatePanel;
} // namespace shared

namespace documents {

class PaperView;

struct DocumentPageSpec {
    const char *pageId = nullptr;
    const char *view = nullptr; // of schema ui, with the columns title, language and body
    const char *icon = nullptr;
    shared::Words title = nullptr; // shown until the document is there
    QList<shared::Field> facts = {};
};

class DocumentPage : public shared::Page {
    Q_OBJECT
public:
    DocumentPage(shared::Desk &desk, DocumentPageSpec spec, shared::Address address, QWidget *parent);

    QString title() const override;
    void reload() override;
    bool isLoaded() const override { return m_loaded; }
    const Document &document() const { return m_document; }
    void save(const QString &path);                       // as PDF, on a thread of its own; says where it is
    void print(const std::shared_ptr<QPrinter> &printer); // the same pages, on a thread of its own too

protected:
    void retranslate() override;
    void rescale() override;

private:
    void take(const QVariantMap &record);
    void askWhere();
    void askPrinter();

    DocumentPageSpec m_spec;
    shared::Address m_address;
    shared::Record m_record;
    Document m_document;
    bool m_loaded = false;
    shared::PageHeader *m_header;
    shared::Banner *m_banner;
    QStackedWidget *m_stack;
    shared::StatePanel *m_panel;
    PaperView *m_paper;
    QPushButton *m_save = nullptr;
    QPushButton *m_print = nullptr;
};

} // namespace documents
