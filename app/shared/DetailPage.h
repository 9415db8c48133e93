// One object as a page: title with state, the facts that matter, sections under tabs, actions with reasons, and its history at the right.
// Only the tables of the tab that is shown are read.
#pragma once

#include "shared/Page.h"
#include "shared/SectionBlock.h"

#include <functional>
#include <memory>

namespace shared {

struct DetailPageSpec {
    const char *pageId = nullptr;
    const char *object = nullptr; // application, permit, appointment, right, organisation, person
    const char *icon = nullptr;
    Words title = nullptr;             // shown until the record is there: "Application"
    const char *view = nullptr;        // of schema ui: "application_detail"
    const char *titleColumn = nullptr; // value or localized stem; empty value: title
    Field state = {};                  // shown as a badge beside the title
    QList<Field> facts = {};           // the two or three that matter, under the title
    QList<Section> sections = {};
    QList<Act> acts = {}; // the first allowed one with weight Main is the page's main action
    bool history = true;
};

class DetailPage : public Page {
    Q_OBJECT
public:
    DetailPage(Desk &desk, DetailPageSpec spec, Address address, QWidget *parent = nullptr);
    ~DetailPage() override;

    QString title() const override;
    void reload() override;
    bool isLoaded() const override;
    Record viewState() const override;
    void restoreViewState(const Record &state) override;
    void showPart(const QString &part); // by its English word
    const Record &record() const { return m_record; }

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Parts;
    void build();
    void buildTabs();
    void buildBody(QWidget *whole);
    void ask(const db::Statement &statement, std::function<void(const db::Answer &)> take);
    void readRecord();
    void readSections(const QList<SectionBlock *> &blocks);
    void readPart();
    void choosePart();
    void showBlocks();
    int partOf(const SectionBlock &block) const;
    void readActs();
    void readHistory();
    void showRecord();
    void showActs();
    void runAct(const Act &act);

    DetailPageSpec m_spec;
    Address m_address;
    Record m_record;
    std::unique_ptr<Parts> m_parts;
};

} // namespace shared
