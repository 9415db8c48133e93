// A decision or a letter as it is kept: a head and a list of blocks, already worded in its language. Nothing is looked up here.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace documents {

struct Block {
    enum class Type { Heading, Paragraph, List, Numbered, Facts, Table, Signature, Annex };
    struct Column {
        QString text;
        double share = 0; // of the width, in parts of the sum
    };
    Type type = Type::Paragraph;
    QString text = {};            // heading, paragraph, title of an annex, line above a signature
    QStringList items = {};       // of a list
    QList<QStringList> rows = {}; // facts: label and value; signature: name and part; table: cells
    QList<Column> columns = {};   // of a table
    double label = 0;             // facts: width of the labels in millimetres; 0: as usual
};

struct Document {
    QString kind = {};     // word at the right of the head: "Päätös", "Täydennyspyyntö"
    QString language = {}; // fi, sv
    QString agency = {};
    QStringList receiver = {};
    QList<QStringList> head = {}; // label and value: day, numbers
    QString publicity = {};
    QString matter = {};
    QString contact = {};
    QList<Block> blocks = {};

    bool isEmpty() const { return blocks.isEmpty(); }
    QString number() const;    // what names it in a file name and at the head of a page: the diary or permit number
    QString plainText() const; // for screen readers and searching
};

// From a row of ui.letter_detail or ui.decision_document.
Document fromRecord(const QVariantMap &record);

} // namespace documents
