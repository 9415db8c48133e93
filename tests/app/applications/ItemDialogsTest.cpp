// Choosing and judging data items: the catalogue searched in three languages, templates, groups, marks; judged key by key.
#include "applications/AssessItemsDialog.h"
#include "applications/draft/ItemPicker.h"
#include "applications/draft/QuestionForm.h"
#include "command/Command.h"
#include "db/Lanes.h"
#include "list/KeysetQuery.h"
#include "login/Session.h"
#include "shared/Banner.h"
#include "support/TestCluster.h"

#include <QComboBox>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using applications::ItemPicker;
using support::TestDatabase;

class ItemDialogsTest : public QObject {
    Q_OBJECT

    enum Column { Name, Sensitivity, SearchKey = 4, Basis, OutcomeColumn, ReasonColumn };

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<login::Session> m_session;
    qint64 m_id = 0; // an application with items that somebody handles

    QList<QVariantMap> rows(const char *view, const QList<list::Filter> &filters, const char *order)
    {
        return support::await(m_session->desk()->lanes().lists().run(
                                  list::selectAll(QString::fromLatin1(view), filters, {QString::fromLatin1(order)}, 10000)))
            ->maps();
    }

    std::unique_ptr<ItemPicker> picker()
    {
        auto made = std::make_unique<ItemPicker>();
        made->setCatalogue(rows("catalogue_item", {}, "id"));
        made->setPurposes({QStringLiteral("Päivähoito"), QStringLiteral("Laskutus")});
        made->resize(1000, 700);
        made->show();
        return made;
    }

    template <typename Widget>
    static Widget *child(QWidget *parent, const char *name)
    {
        auto *found = parent->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }

    static QList<QTreeWidgetItem *> all(QWidget *parent, bool shown)
    {
        QList<QTreeWidgetItem *> found;
        const auto *tree = child<QTreeWidget>(parent, "tree");
        for (int g = 0; g < tree->topLevelItemCount(); ++g)
            for (int i = 0; i < tree->topLevelItem(g)->childCount(); ++i)
                if (!shown || !tree->topLevelItem(g)->child(i)->isHidden())
                    found.append(tree->topLevelItem(g)->child(i));
        return found;
    }

    static QStringList shown(ItemPicker &picker, const QString &wanted)
    {
        child<QLineEdit>(&picker, "searchEdit")->setText(wanted);
        QStringList names;
        for (const QTreeWidgetItem *row : all(&picker, true))
            names.append(row->toolTip(Name).section(QStringLiteral(" · "), 0, 0));
        return names;
    }

    std::unique_ptr<applications::AssessItemsDialog> assessing()
    {
        auto made = std::make_unique<applications::AssessItemsDialog>(
            *m_session->desk(), rows("application_detail", {list::Filter::equals(QStringLiteral("id"), m_id)}, "id").value(0), nullptr);
        made->open();
        if (!QTest::qWaitFor([&] { return made->isLoaded(); }, 20000))
            qFatal("the items were not read");
        return made;
    }

    QVariant outcomes(const char *expression)
    {
        return m_database->scalar(QStringLiteral("select %1 from data.application_item where application_id = %2")
                                      .arg(QString::fromLatin1(expression))
                                      .arg(m_id));
    }

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<command::Outcome>();
        m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Demo);
        const db::Rows found = m_database->exec(QStringLiteral(
            "select a.id, h.login_name from data.application a join data.person h on h.id = a.handler_id where a.state = 'in_handling' "
            "and (select count(*) from data.application_item i where i.application_id = a.id) >= 6 order by a.id limit 1"));
        QVERIFY(!found.isEmpty());
        m_id = found.value(0, "id").toLongLong();
        m_database->exec(
            QStringLiteral("update data.application_item set outcome = 'open', reason_code = null, reason = '' where application_id = %1")
                .arg(m_id));
        m_session = std::make_unique<login::Session>(m_database->spec(found.value(0, "login_name").toString()));
        QSignalSpy entered(m_session.get(), &login::Session::entered);
        m_session->open();
        QVERIFY(entered.wait(60000));
    }
    void cleanupTestCase()
    {
        m_session.reset();
        m_database.reset();
    }

    // Enter in the search leaves the dialog open; in the reason it sets the reason for the items selected.
    void enterInALineOfTheAssessmentSavesNothing()
    {
        const auto dialog = assessing();
        auto *tree = dialog->findChild<QTreeWidget *>();
        QCOMPARE(dialog->focusWidget(), tree); // G, L, R and O are heard at once
        auto *search = child<QLineEdit>(dialog.get(), "searchEdit");
        search->setFocus();
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(dialog->isVisible() && dialog->acceptButton()->isEnabled());
        tree->setCurrentItem(tree->topLevelItem(0)->child(0));
        auto *outcome = child<QComboBox>(dialog.get(), "outcomeCombo");
        outcome->setCurrentIndex(outcome->findData(QStringLiteral("refused")));
        auto *reason = child<QLineEdit>(dialog.get(), "reasonEdit");
        reason->setText(QStringLiteral("Ei tarvita."));
        reason->setFocus();
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(dialog->isVisible() && dialog->acceptButton()->isEnabled());
        QVERIFY2(tree->topLevelItem(0)->child(0)->text(7).contains(QStringLiteral("Ei tarvita.")),
                 qPrintable(tree->topLevelItem(0)->child(0)->text(7)));
        QCOMPARE(outcomes("count(*) filter (where outcome <> 'open')").toInt(), 0);
    }

    void theCatalogueIsSearchedInThreeLanguagesAndByCode()
    {
        const auto picking = picker();
        const int everything = int(shown(*picking, {}).size());
        QVERIFY(everything > 400);
        for (const char *words : {"nykyinen sukunimi", "NUVARANDE SLÄKTNAMN", "current surname", "surname current", "H.NIM.01"})
            QVERIFY2(shown(*picking, QString::fromUtf8(words)).contains(QStringLiteral("H.NIM.01")), words);
        QVERIFY(shown(*picking, QStringLiteral("nuvarande sukunimi")).contains(QStringLiteral("H.NIM.01"))); // each word in any language
        QVERIFY(!shown(*picking, QStringLiteral("släktnamn")).contains(QStringLiteral("H.TUN.01")));
        QVERIFY(shown(*picking, QStringLiteral("eioletällaista")).isEmpty());
        QCOMPARE(shown(*picking, {}).size(), everything);
    }

    void aGroupIsTickedWithWhatTheSearchLeavesOfIt()
    {
        const auto picking = picker();
        auto *tree = child<QTreeWidget>(picking.get(), "tree");
        const QStringList names = shown(*picking, QStringLiteral("H.NIM.0"));
        QVERIFY(names.size() > 1);
        QTreeWidgetItem *group = all(picking.get(), true).first()->parent();
        const int whole = group->childCount();
        QVERIFY(whole > names.size());
        group->setCheckState(Name, Qt::Checked);
        QCOMPARE(picking->items().size(), names.size());
        QCOMPARE(group->checkState(Name), Qt::PartiallyChecked);
        QSignalSpy changed(picking.get(), &ItemPicker::changed);
        child<QLineEdit>(picking.get(), "searchEdit")->clear();
        group->setCheckState(Name, Qt::Checked);
        QCOMPARE(picking->items().size(), whole);
        QVERIFY(!changed.isEmpty());
        // The same items for another purpose are chosen by themselves.
        child<QComboBox>(picking.get(), "purposeCombo")->setCurrentIndex(1);
        QCOMPARE(group->checkState(Name), Qt::Unchecked);
        group->child(0)->setCheckState(Name, Qt::Checked);
        QCOMPARE(picking->items().size(), whole + 1);
        QCOMPARE(picking->items().last().toObject().value(QLatin1StringView("purpose_no")).toInt(), 2);
        picking->removePurpose(1);
        QCOMPARE(picking->items().size(), 1);
        QCOMPARE(picking->items().first().toObject().value(QLatin1StringView("purpose_no")).toInt(), 1);
        Q_UNUSED(tree);
    }

    void sensitiveItemsAreMarkedAndCallForAProvision()
    {
        const auto picking = picker();
        QTreeWidgetItem *plain = nullptr;
        QTreeWidgetItem *careful = nullptr;
        const QList<QTreeWidgetItem *> every = all(picking.get(), false);
        for (QTreeWidgetItem *row : every) {
            plain = !plain && row->text(Sensitivity) == QLatin1StringView("normal") ? row : plain;
            careful = !careful && row->text(Sensitivity) == QLatin1StringView("elevated") ? row : careful;
        }
        QVERIFY(plain && careful);
        QVERIFY(careful->data(Sensitivity, Qt::AccessibleTextRole).toString() != careful->text(Sensitivity)); // said as a word
        plain->setCheckState(Name, Qt::Checked);
        QCOMPARE(picking->missingBases(), 0);
        careful->setCheckState(Name, Qt::Checked);
        QCOMPARE(picking->missingBases(), 1);
        QVERIFY(!careful->text(Basis).isEmpty() && plain->text(Basis).isEmpty());
        QVERIFY(child<QLabel>(picking.get(), "countLabel")->text().contains(QStringLiteral("legal basis")));
        picking->setBasisForAll(true); // data under non-disclosure
        QCOMPARE(picking->missingBases(), 2);
        auto *tree = child<QTreeWidget>(picking.get(), "tree");
        tree->clearSelection();
        plain->setSelected(true);
        careful->setSelected(true);
        child<QLineEdit>(picking.get(), "legalBasisEdit")->setText(QStringLiteral("540/2018 41 §"));
        child<QPushButton>(picking.get(), "applyButton")->click();
        QCOMPARE(picking->missingBases(), 0);
        QCOMPARE(careful->text(Basis), QStringLiteral("540/2018 41 §"));
        auto *show = child<QComboBox>(picking.get(), "showCombo");
        show->setCurrentIndex(show->findData(QStringLiteral("chosen")));
        QCOMPARE(all(picking.get(), true).size(), 2);
    }

    void aTemplateAddsItsItemsAndKeepsWhatWasChosen()
    {
        const auto picking = picker();
        picking->offerSources(m_session->desk()->lanes(),
                              rows("application_detail", {list::Filter::equals(QStringLiteral("id"), m_id)}, "id").value(0));
        auto *sources = child<QComboBox>(picking.get(), "sourceCombo");
        QTRY_VERIFY_WITH_TIMEOUT(sources->count() > 1 && sources->isVisible(), 60000);
        auto *add = child<QPushButton>(picking.get(), "addSourceButton");
        QVERIFY(!add->isEnabled());
        sources->setCurrentIndex(1);
        QVERIFY(add->isEnabled());
        add->click();
        const int added = int(picking->items().size());
        QVERIFY(added > 3);
        // Whatever was changed of it since stays when it is added again.
        QTreeWidgetItem *changed = nullptr;
        for (QTreeWidgetItem *row : all(picking.get(), false))
            changed = !changed && row->checkState(Name) == Qt::Checked ? row : changed;
        QVERIFY(changed);
        child<QTreeWidget>(picking.get(), "tree")->clearSelection();
        changed->setSelected(true);
        child<QLineEdit>(picking.get(), "legalBasisEdit")->setText(QStringLiteral("Oma säännös"));
        child<QPushButton>(picking.get(), "applyButton")->click();
        add->click();
        QCOMPARE(picking->items().size(), added);
        QCOMPARE(changed->text(Basis), QStringLiteral("Oma säännös"));
    }

    void itemsAreJudgedKeyByKey()
    {
        const auto judging = assessing();
        auto *tree = child<QTreeWidget>(judging.get(), "tree");
        const QList<QTreeWidgetItem *> list = all(judging.get(), false);
        QVERIFY(list.size() >= 6);
        auto *reason = child<QComboBox>(judging.get(), "reasonCodeCombo");
        reason->setCurrentIndex(reason->findData(QStringLiteral("narrower_suffices")));
        child<QLineEdit>(judging.get(), "reasonEdit")->setText(QStringLiteral("Vain nykyinen tieto."));
        tree->setCurrentItem(list.at(0));
        const auto key = [&](Qt::Key pressed) { QTest::keyClick(tree, pressed); };
        key(Qt::Key_G);
        QCOMPARE(list.at(0)->text(OutcomeColumn), QStringLiteral("granted"));
        QCOMPARE(tree->currentItem(), list.at(1)); // the next item follows
        key(Qt::Key_L);
        QCOMPARE(list.at(1)->text(OutcomeColumn), QStringLiteral("limited"));
        QVERIFY(list.at(1)->text(ReasonColumn).contains(QStringLiteral("Vain nykyinen tieto.")));
        key(Qt::Key_R);
        QCOMPARE(list.at(2)->text(OutcomeColumn), QStringLiteral("refused"));
        key(Qt::Key_G);
        tree->setCurrentItem(list.at(3));
        key(Qt::Key_O);
        QCOMPARE(list.at(3)->text(OutcomeColumn), QStringLiteral("open"));
        // Several at once: none follows.
        tree->clearSelection();
        list.at(3)->setSelected(true);
        list.at(4)->setSelected(true);
        key(Qt::Key_G);
        QCOMPARE(list.at(4)->text(OutcomeColumn), QStringLiteral("granted"));
        QVERIFY(list.at(0)->parent()->text(Name).contains(QStringLiteral(" of "))); // how many of the group are judged
        auto *show = child<QComboBox>(judging.get(), "showCombo");
        show->setCurrentIndex(show->findData(QStringLiteral("reasoned")));
        QCOMPARE(all(judging.get(), true).size(), 2);
        show->setCurrentIndex(0);
        QSignalSpy done(judging.get(), &shared::CommandDialog::finishedWith);
        judging->submit();
        QVERIFY2(done.wait(60000), qPrintable(judging->banner()->sentence()));
        QCOMPARE(outcomes("count(*) filter (where outcome = 'granted')").toInt(), 3);
        QCOMPARE(
            outcomes(
                "count(*) filter (where outcome = 'limited' and reason_code = 'narrower_suffices' and reason = 'Vain nykyinen tieto.')")
                .toInt(),
            1);
        QCOMPARE(outcomes("count(*) filter (where outcome = 'refused')").toInt(), 1);
        QCOMPARE(outcomes("count(*) filter (where outcome = 'open')").toInt(), int(list.size()) - 5);
    }

    // The questions of an application with choices offer every one of them: without, an interface could not be applied for.
    void questionsOfTheConnectionOfferTheirChoices()
    {
        const QVariant id = m_database->scalar(
            QStringLiteral("select id from data.application where service = 'interface' and kind = 'new_permit' order by id limit 1"));
        const auto session = std::make_unique<login::Session>(
            m_database->spec(m_database
                                 ->scalar(QStringLiteral(
                                     "select p.login_name from data.person p join data.membership m on m.person_id = p.id where m.role = "
                                     "'expert' and m.service_scope in ('interface', 'both') order by p.id limit 1"))
                                 .toString()));
        QSignalSpy entered(session.get(), &login::Session::entered);
        session->open();
        QVERIFY(entered.wait(60000));
        const db::Answer questions = support::await(session->desk()->lanes().lists().run(
            list::selectAll(QStringLiteral("application_question"),
                            {list::Filter::equals(QStringLiteral("application_id"), id),
                             list::Filter::equals(QStringLiteral("section"), QStringLiteral("connection"))},
                            {QStringLiteral("sort")})));
        QVERIFY(questions && !questions->isEmpty());
        applications::QuestionForm form(nullptr);
        form.setRows(questions->maps());
        auto *way = child<QComboBox>(&form, "connection.way");
        QVERIFY(way->findData(QStringLiteral("palveluvayla")) > 0);
        QCOMPARE(child<QComboBox>(&form, "connection.member_class")->count(), 6);
        QCOMPARE(way->currentData().toString(), QStringLiteral("palveluvayla")); // as it was answered
    }
};

QTEST_MAIN(ItemDialogsTest)
#include "ItemDialogsTest.moc"
