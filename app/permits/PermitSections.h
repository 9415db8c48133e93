// The parts of the page of a permit, each in a file of its own.
#pragma once

#include "shared/DetailPage.h"

namespace permits {

QList<shared::Section> permitSections();      // what it is, what it lacks, its end
QList<shared::Section> contentSections();     // purposes, agreed items, versions
QList<shared::Section> connectionSections();  // connections of the query interface, warnings
QList<shared::Section> rightSections();       // who uses it
QList<shared::Section> memberSections();      // permits under a standing or framework permit
QList<shared::Section> supervisionSections(); // hearing, revocation
QList<shared::Section> documentSections();    // decisions, letters, commitments, warnings

QList<shared::Act> permitActs();

} // namespace permits
