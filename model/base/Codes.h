#pragma once

#include <QString>

namespace base {

// What stops a code, and what only asks whether it is meant. The names are those of data.*_fault and
// data.*_warning in the database, whose rules these are; a test compares both over every value.
enum class CodeFault { None, Form, Check, Date, Range, NeverIssued };
enum class CodeWarning { None, NoSuchDay, NumberNotGiven, Temporary, TestRange };
QString codeName(CodeFault fault); // empty for None
QString codeName(CodeWarning warning);

// A code in its stored form, and how well it stands. A faulty one keeps its text: old data stay readable.
class IdentityCode {
public:
    const QString &stored() const { return m_stored; }
    CodeFault fault() const { return m_fault; }
    CodeWarning warning() const { return m_warning; }
    bool isValid() const { return m_fault == CodeFault::None; }
    bool isEmpty() const { return m_stored.isEmpty(); }

    friend bool operator==(const IdentityCode &a, const IdentityCode &b) { return a.m_stored == b.m_stored; }

protected:
    IdentityCode() = default;
    IdentityCode(QString stored, CodeFault fault, CodeWarning warning = CodeWarning::None)
        : m_stored(std::move(stored)), m_fault(fault), m_warning(warning)
    {
    }

private:
    QString m_stored;
    CodeFault m_fault = CodeFault::Form;
    CodeWarning m_warning = CodeWarning::None;
};

// Each type: fromStored() judges the text as it is; fromTyped() first brings what a person typed to the
// stored form (blanks off, small letters raised, hyphens and zeros put in); written() is how it is shown.

// Y-tunnus, 1234567-8.
class BusinessId final : public IdentityCode {
public:
    BusinessId() = default;
    static BusinessId fromStored(const QString &text);
    static BusinessId fromTyped(const QString &text);
    QString written() const { return stored(); }

private:
    using IdentityCode::IdentityCode;
};

// Henkilötunnus, 131052-308T. Shown masked unless it is revealed on purpose.
class PersonalIdentityCode final : public IdentityCode {
public:
    PersonalIdentityCode() = default;
    static PersonalIdentityCode fromStored(const QString &text);
    static PersonalIdentityCode fromTyped(const QString &text);
    QString written() const { return stored(); }
    QString masked() const; // 131052-***T; a faulty one wholly as stars

private:
    using IdentityCode::IdentityCode;
};

// Sähköinen asiointitunnus (SATU), 10000350X.
class ElectronicClientId final : public IdentityCode {
public:
    ElectronicClientId() = default;
    static ElectronicClientId fromStored(const QString &text);
    static ElectronicClientId fromTyped(const QString &text);
    QString written() const { return stored(); }
    QString masked() const; // 1000****X; a faulty one wholly as stars

private:
    using IdentityCode::IdentityCode;
};

// Pysyvä rakennustunnus (VTJ-PRT), 100012345N.
class BuildingId final : public IdentityCode {
public:
    BuildingId() = default;
    static BuildingId fromStored(const QString &text);
    static BuildingId fromTyped(const QString &text);
    QString written() const { return stored(); }

private:
    using IdentityCode::IdentityCode;
};

// Kiinteistötunnus: 14 digits stored, 91-9-9901-1 written; an unseparated parcel adds a letter and four digits.
class PropertyId final : public IdentityCode {
public:
    PropertyId() = default;
    static PropertyId fromStored(const QString &text);
    static PropertyId fromTyped(const QString &text);
    QString written() const;

private:
    using IdentityCode::IdentityCode;
};

} // namespace base
