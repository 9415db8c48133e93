// The look in one place: palette light and dark, tones, type scale and spacing. Nothing else in the program names a colour or a size.
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QPalette>

class QAbstractItemView;
class QApplication;
class QWidget;

namespace look {

enum class Tone { Neutral, Accent, Success, Warning, Danger };
enum class Size { Small, Body, Section, PageTitle };

// The grid. Margins and gaps are one of these three.
inline constexpr int Tight = 4;
inline constexpr int Gap = 8;
inline constexpr int Wide = 16;

void apply(QApplication &application, bool dark); // style, palette, base font; may be called again while running
bool isDark();
void setTextScale(double factor); // 1.0 … 2.0 of the system's text size
double textScale();

QPalette palette(bool dark);
QFont font(Size size);
void setSize(QWidget *widget, Size size);        // follows text scale when apply or setTextScale is called again
void setMuted(QWidget *widget);                  // secondary text, still ≥ 4.5:1
void setQuietSelection(QAbstractItemView *view); // selected rows keep the colours of their states readable
void setTone(QWidget *label, Tone tone);         // its text in that tone
void setStrong(QWidget *button, Tone tone);      // the one main button of a page or dialog: Accent, or Danger when it hurts

QColor tone(Tone tone, bool dark);       // text and icons of that tone on the page's ground
QColor toneGround(Tone tone, bool dark); // quiet ground behind a badge or a banner of that tone
QColor tone(Tone tone);
QColor toneGround(Tone tone);
QColor onStrong(bool dark);
QColor quietHighlight(bool dark);
QColor muted(bool dark);
QColor line(bool dark);       // hairlines; carry no meaning
QColor paperShade();          // ground of a heading row on paper, which is always light
QColor paperRule();           // lines on paper
QColor control(bool dark);    // borders of fields and buttons, ≥ 3:1
QColor navigation(bool dark); // ground of the left navigation

// Every pair of text and ground that the program uses, with the least contrast it must have. Read by the contrast test.
struct ContrastPair {
    QString name;
    QColor text;
    QColor ground;
    double least;
};
QList<ContrastPair> contrastPairs(bool dark);
double contrast(const QColor &a, const QColor &b); // WCAG 2.1 ratio, 1 … 21

int rowHeight(); // of tables, for the present text scale

} // namespace look
