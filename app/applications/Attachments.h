// Attachments on the page of an application: their section, the dialogs that add, class and remove them, and how one is saved and opened.
#pragma once

#include "shared/Desk.h"

class QWidget;

namespace areas {
class Registry;
}

namespace applications {

// Saves the content of an attachment where the person says; asks for the place without holding up the window.
void saveAttachment(shared::Desk &desk, const shared::Record &attachment, QWidget *window);
// Opens a copy of it, which cannot be written to, with the program that the desktop has for its type.
void openAttachment(shared::Desk &desk, const shared::Record &attachment, QWidget *window);

void registerAttachmentDialogs(areas::Registry &registry);

} // namespace applications
