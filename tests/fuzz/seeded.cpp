// The fuzz targets without clang: the kept corpus, then seeded mutations of it. seeded CORPUS [RUNS [SEED]]
#include "Fuzz.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <csignal>
#include <random>
#include <vector>

namespace {

// Written before each run, so that what crashes is left behind to be kept.
QByteArray current;

void run(const QByteArray &input)
{
    current = input;
    const std::vector<uint8_t> copy(input.begin(), input.end());
    LLVMFuzzerTestOneInput(copy.data(), copy.size());
}

QByteArray mutated(const QList<QByteArray> &corpus, std::mt19937 &random)
{
    const auto roll = [&](qsizetype below) { return below > 0 ? static_cast<qsizetype>(random() % static_cast<unsigned long>(below)) : 0; };
    static const QByteArray pieces[] = {"\\",
                                        "\"",
                                        "{",
                                        "}",
                                        "[",
                                        "]",
                                        ",",
                                        "\xff",
                                        "\xc3",
                                        QByteArray(1, '\0'),
                                        "-",
                                        "--",
                                        "=",
                                        "'",
                                        "9999999999999999999",
                                        "NULL",
                                        "\\u0000",
                                        "\\ud800",
                                        "e999",
                                        "\n",
                                        "\xef\xbb\xbf",
                                        "infinity",
                                        "0001-01-01 BC",
                                        "%s%n"};
    QByteArray made = corpus.at(roll(corpus.size()));
    for (qsizetype left = 1 + roll(5); left > 0; --left) {
        const qsizetype at = roll(made.size() + 1);
        switch (roll(6)) {
        case 0: made.insert(at, pieces[roll(std::size(pieces))]); break;
        case 1: made.remove(at, 1 + roll(8)); break;
        case 2: made.truncate(at); break;
        case 3:
            if (at < made.size())
                made[at] = static_cast<char>(random());
            break;
        case 4: {
            const QByteArray &other = corpus.at(roll(corpus.size()));
            made.insert(at, other.mid(roll(other.size() + 1), 1 + roll(32)));
            break;
        }
        default: made.insert(at, made.mid(roll(made.size() + 1), 1 + roll(64))); break;
        }
    }
    return made.left(65536);
}

} // namespace

int main(int count, char **words)
{
    if (count < 2)
        return 2;
    QList<QByteArray> corpus{QByteArray()};
    const QDir folder(QString::fromLocal8Bit(words[1]));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            corpus.append(file.readAll());
    }
    if (corpus.size() < 2)
        return 2; // a target without a corpus proves little
    const long runs = count > 2 ? std::atol(words[2]) : 5000;
    const auto seed = static_cast<unsigned>(count > 3 ? std::atol(words[3]) : 20261128);
    std::signal(SIGABRT, [](int) {
        if (std::FILE *kept = std::fopen("crash", "wb")) {
            std::fwrite(current.constData(), 1, static_cast<size_t>(current.size()), kept);
            std::fclose(kept);
        }
        std::_Exit(1);
    });
    for (const QByteArray &one : std::as_const(corpus))
        run(one);
    std::mt19937 random(seed);
    QElapsedTimer clock;
    clock.start();
    long done = 0;
    for (; done < runs && clock.elapsed() < 8000; ++done)
        run(mutated(corpus, random));
    std::printf("%d kept inputs, %ld mutations of seed %u in %lld ms\n", int(corpus.size()) - 1, done, seed,
                static_cast<long long>(clock.elapsed()));
    return 0;
}
