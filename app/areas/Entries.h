// The usual ways of registering the dialogs of one object.
#pragma once

#include "areas/Registry.h"

namespace areas {

// What all dialogs about one kind of object share.
struct Subject {
    const char *object = nullptr;                      // "application"
    const char *view = nullptr;                        // "ui.application_detail": the dialog gets all its columns
    QList<shared::Field> (*facts)() = nullptr;         // shown above what a simple dialog asks
    QString (*name)(const shared::Record &) = nullptr; // what the object is called on the button
};

inline DialogEntry entry(const Subject &subject, const char *act, shared::Words title, const QStringList &roles,
                         std::function<shared::CommandDialog *(shared::Desk &, const shared::Record &, QWidget *)> make)
{
    return {.id = QString::fromLatin1(act),
            .title = title,
            .roles = roles,
            .object = QString::fromLatin1(subject.object),
            .act = QString::fromLatin1(act),
            .recordView = QString::fromLatin1(subject.view),
            .make = std::move(make)};
}

// An act that asks for no more than a yes (shared::ConfirmDialog) or for a reason (shared::ReasonDialog).
template <typename Dialog>
DialogEntry simple(const Subject &subject, const shared::CommandSpec &spec, const QStringList &roles)
{
    return entry(subject, spec.function, spec.title, roles,
                 [subject, spec](shared::Desk &desk, const shared::Record &record, QWidget *parent) -> shared::CommandDialog * {
                     auto *dialog = new Dialog(desk, spec, record, subject.facts(), parent);
                     dialog->setSubject(subject.name(record));
                     return dialog;
                 });
}

// An act with a dialog class of its own, made from (desk, record, parent).
template <typename Dialog>
DialogEntry own(const Subject &subject, const char *act, shared::Words title, const QStringList &roles)
{
    return entry(subject, act, title, roles,
                 [](shared::Desk &desk, const shared::Record &record, QWidget *parent) -> shared::CommandDialog * {
                     return new Dialog(desk, record, parent);
                 });
}

} // namespace areas
