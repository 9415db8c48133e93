// Dialogs of connections: what is told of one, its technical acceptance, its certificates.
#pragma once

#include "shared/CommandDialog.h"

#include <memory>

namespace Ui {
class AcceptConnectionDialog;
class CertificateDialog;
class ConnectionDialog;
} // namespace Ui

namespace areas {
class Registry;
}

namespace permits {

void registerConnectionDialogs(areas::Registry &registry);

// The form of a connection; the record is a permit when one is registered, a connection when one is changed.
class ConnectionDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    ~ConnectionDialog() override;

protected:
    ConnectionDialog(shared::Desk &desk, const shared::CommandSpec &spec, const shared::Record &record, QWidget *parent);
    void retranslateForm() override;

private:
    void kindChosen();

    std::unique_ptr<Ui::ConnectionDialog> m_ui;
};

class RegisterConnectionDialog : public ConnectionDialog {
    Q_OBJECT
public:
    RegisterConnectionDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);

protected:
    void addArguments(command::Command &command) override;
};

class ChangeConnectionDialog : public ConnectionDialog {
    Q_OBJECT
public:
    ChangeConnectionDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);
};

class AcceptConnectionDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    AcceptConnectionDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);
    ~AcceptConnectionDialog() override;

protected:
    void retranslateForm() override;

private:
    std::unique_ptr<Ui::AcceptConnectionDialog> m_ui;
};

class CertificateDialog : public shared::CommandDialog {
    Q_OBJECT
public:
    CertificateDialog(shared::Desk &desk, const shared::Record &record, QWidget *parent);
    ~CertificateDialog() override;

protected:
    void retranslateForm() override;

private:
    void loadReplaced();

    std::unique_ptr<Ui::CertificateDialog> m_ui;
};

} // namespace permits
