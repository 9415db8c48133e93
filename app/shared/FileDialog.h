// Opens a dialog that asks for files; it goes away by itself when it is closed.
//
// Where Qt shows its own dialog, it selects every folder that is passed while a path is being typed, and what is selected wins over what
// is typed. When a folder is read meanwhile, its selection may outlive it: Open then enters the folder and empties the field. Here a
// typed path alone counts.
#pragma once

class QFileDialog;

namespace shared {

void openFileDialog(QFileDialog *dialog);

} // namespace shared
