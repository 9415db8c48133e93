// What can be done on a detail page: the acts as a page describes them, and what the database allows of them now.
#pragma once

#include "shared/Field.h"

#include <functional>

namespace shared {

class Desk;

enum class Weight { Normal, Main, Danger };

// An act of the object. Enabled from ui.allowed_action, its reason is the tooltip when it is not.
struct Act {
    const char *act = nullptr; // as in ui.allowed_action
    Words label = nullptr;     // "Submit…" : with an ellipsis when a dialog asks more
    const char *icon = nullptr;
    Weight weight = Weight::Normal;
    const char *dialog = nullptr;  // dialog of the registry …
    const char *command = nullptr; // … or, when nothing more is asked, the api function run at once ("claim_application")
    Words done = nullptr;          // quiet confirmation of such a command
    const char *page = nullptr;    // … or a page of the registry on which the object is worked on
    bool more = false;             // stands in the menu "More": not needed every day
    bool quiet = false;            // not shown while it is not possible: it belongs to a passing state
    QStringList makers = {};       // makes something new from the object, in any state: offered to holders of one of these roles
};

// A button over a section's table; its dialog gets the selected row.
struct RowAct {
    Words label = nullptr;
    const char *icon = nullptr;
    const char *dialog = nullptr; // dialog of the registry
    QStringList roles = {};       // offered to holders of one of these; empty: everybody
    bool needsRow = true;         // false: gets the detail record ("Add a person")
    bool creates = false;         // makes something under this object: offered as ui.allowed_creation says of the dialog's act
    // Enabled only while this act is allowed on the page's object; with `creates`: the act that makes it, when its dialog has another name.
    const char *act = nullptr;
    std::function<void(Desk &, const Record &, QWidget *)> run = {}; // instead of a dialog: what happens at once
};

// The answers of ui.allowed_action and ui.allowed_creation about one object.
class AllowedActs {
public:
    AllowedActs() = default;
    // object: as in ui.allowed_action; state: where the object stands, named in the reasons.
    AllowedActs(const char *object, const QString &state, const QList<Record> &acts, const QList<Record> &creations)
        : m_object(object), m_state(state), m_acts(acts), m_creations(creations)
    {
    }

    struct Answer {
        bool offered = false; // false: the act is not for this person at all
        bool allowed = false;
        QString reason; // a sentence; empty while it is allowed
    };
    Answer of(const QString &act) const { return answer(m_acts, act); }
    Answer creation(const QString &act) const { return answer(m_creations, act); }

    bool operator==(const AllowedActs &other) const
    {
        return m_state == other.m_state && m_acts == other.m_acts && m_creations == other.m_creations;
    }

private:
    Answer answer(const QList<Record> &rows, const QString &act) const;

    const char *m_object = "";
    QString m_state;
    QList<Record> m_acts;
    QList<Record> m_creations;
};

} // namespace shared
