// A folder for one test, gone with it: below /var/tmp, which other accounts may enter, so that root's tests can hand it on.
#pragma once

#include <QDir>
#include <QTemporaryDir>

class ScratchFolder {
public:
    ScratchFolder() : m_folder(QStringLiteral("/var/tmp/lv-test-XXXXXX"))
    {
        QFile::setPermissions(m_folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner |
                                                   QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                                   QFileDevice::ExeOther);
    }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};
