// The first page: what waits for me, by when. Enter goes to the thing itself.
#pragma once

#include "shared/ListPage.h"
#include "shared/Throttler.h"

namespace worklist {

class WorklistPage : public shared::ListPage {
    Q_OBJECT
public:
    WorklistPage(shared::Desk &desk, const shared::Address &address, QWidget *parent);
    shared::Address addressOf(const shared::Record &record) const override;

    static const shared::ListPageSpec &pageSpec();

    void reload() override;
    bool isLoaded() const override;

protected:
    void retranslate() override;

private:
    void readFigures();
    void showFigures();

    shared::Throttler m_later;
    shared::Record m_figures;
    int m_waiting = 0;
};

} // namespace worklist
