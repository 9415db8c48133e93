// A typed path is what a file dialog answers with, whatever its list has selected on the way.
#include "shared/FileDialog.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

class FileDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTypedPathSelectsNothingOnItsWay_data();
    void aTypedPathSelectsNothingOnItsWay();
    void aFileChosenInTheListStaysChosen();

private:
    QFileDialog *open(QFileDialog::FileMode mode, QFileDialog::AcceptMode accept);

    QTemporaryDir m_folder;
    QString m_file;
};

void FileDialogTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_file = m_folder.filePath(QStringLiteral("report.pdf"));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

QFileDialog *FileDialogTest::open(QFileDialog::FileMode mode, QFileDialog::AcceptMode accept)
{
    auto *dialog = new QFileDialog(nullptr, QString(), QDir::rootPath(), QStringLiteral("Documents (*.pdf)"));
    dialog->setFileMode(mode);
    dialog->setAcceptMode(accept);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    shared::openFileDialog(dialog);
    return dialog;
}

void FileDialogTest::aTypedPathSelectsNothingOnItsWay_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("accept");
    QTest::newRow("open") << int(QFileDialog::ExistingFiles) << int(QFileDialog::AcceptOpen);
    QTest::newRow("save") << int(QFileDialog::AnyFile) << int(QFileDialog::AcceptSave);
}

void FileDialogTest::aTypedPathSelectsNothingOnItsWay()
{
    QFETCH(int, mode);
    QFETCH(int, accept);
    const QPointer<QFileDialog> dialog = open(QFileDialog::FileMode(mode), QFileDialog::AcceptMode(accept));
    QSignalSpy chosen(dialog, &QFileDialog::filesSelected);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    field->setFocus();
    field->clear();
    const auto *list = dialog->findChild<QListView *>(QStringLiteral("listView"));
    for (const QChar letter : m_file) {
        QTest::keyClick(field, letter.toLatin1());
        QVERIFY2(!list->selectionModel()->hasSelection(), qPrintable(field->text()));
    }
    QCOMPARE(field->text(), m_file);

    auto *button = dialog->findChild<QDialogButtonBox *>()->button(accept == QFileDialog::AcceptOpen ? QDialogButtonBox::Open
                                                                                                     : QDialogButtonBox::Save);
    QVERIFY(button->isEnabled());
    button->click();
    QCOMPARE(chosen.value(0).value(0).toStringList(), QStringList{m_file});
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, 60000);
}

void FileDialogTest::aFileChosenInTheListStaysChosen()
{
    const QPointer<QFileDialog> dialog = open(QFileDialog::ExistingFiles, QFileDialog::AcceptOpen);
    dialog->setDirectory(m_folder.path());
    auto *list = dialog->findChild<QListView *>(QStringLiteral("listView"));
    const auto *files = qobject_cast<QFileSystemModel *>(list->model());
    list->setFocus();
    list->selectionModel()->select(files->index(m_file), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->text(), QStringLiteral("report.pdf"));
    QCOMPARE(list->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(dialog->selectedFiles(), QStringList{m_file});
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, 60000);
}

QTEST_MAIN(FileDialogTest)
#include "FileDialogTest.moc"
