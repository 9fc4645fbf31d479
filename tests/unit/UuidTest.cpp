#include "core/base/Uuid.h"
#include "core/base/Clock.h"

#include <QtTest>

#include <set>
#include <unordered_set>

using namespace opsdesk;

class UuidTest : public QObject {
    Q_OBJECT
private slots:
    void textIsReadInEitherCaseAndWrittenInLower() {
        const std::string lower = "017f22e2-79b0-7cc3-98c4-dc0c0c07398f";
        QCOMPARE(Uuid::parse(lower).value().toString(), lower);
        QCOMPARE(Uuid::parse("017F22E2-79B0-7CC3-98C4-DC0C0C07398F").value().toString(), lower);
        QVERIFY(Uuid::parse("00000000-0000-0000-0000-000000000000").value().isNil());
        QCOMPARE(Uuid().toString(), std::string("00000000-0000-0000-0000-000000000000"));
    }

    void otherTextIsRefused() {
        for (const char* wrong : {"", "017f22e279b07cc398c4dc0c0c07398f", "{017f22e2-79b0-7cc3-98c4-dc0c0c07398f}",
                                  "017f22e2-79b0-7cc3-98c4-dc0c0c07398", "017f22e2-79b0-7cc3-98c4-dc0c0c07398g",
                                  "017f22e2079b0-7cc3-98c4-dc0c0c07398f", "017f22e-279b0-7cc3-98c4-dc0c0c07398f",
                                  "017f22e2-79b0-7cc3-98c4-dc0c0c07398f "})
            QVERIFY2(!Uuid::parse(wrong), wrong);
    }

    void version7MatchesTheStandard() {
        // RFC 9562, appendix A.6: 2022-02-22T19:22:22Z, rand_a CC3, rand_b 18C4DC0C0C07398F.
        const std::string expected = "017f22e2-79b0-7cc3-98c4-dc0c0c07398f";
        QCOMPARE(Uuid::v7(1645557742000000, 0xcc3, 0x18c4dc0c0c07398f).toString(), expected);
        // Bits that the standard fixes are not taken from the random ones.
        QCOMPARE(Uuid::v7(1645557742000999, ~std::uint64_t{0} << 12 | 0xcc3, 0xd8c4dc0c0c07398f).toString(), expected);
    }

    void laterIdsSortBehind() {
        SeededRandom random(1);
        std::set<Uuid> ids;
        std::unordered_set<Uuid> hashed;
        for (int milli = 0; milli < 1000; ++milli) {
            const Uuid id = random.uuid(Timestamp(1645557742000000 + milli * 1000));
            QVERIFY(ids.empty() || *ids.rbegin() < id);
            QVERIFY(ids.empty() || ids.rbegin()->toString() < id.toString());
            ids.insert(id);
            hashed.insert(id);
        }
        QCOMPARE(hashed.size(), std::size_t{1000});
        QCOMPARE(hashed.count(*ids.begin()), std::size_t{1});
    }

    void derivedIdsAreTheSameAnywhere() {
        const Uuid space = Uuid::parse("6ba7b810-9dad-11d1-80b4-00c04fd430c8").value();
        const Uuid id = Uuid::derived(space, "www.example.com");
        // SHA-256 of the space's bytes and the name, by sha256sum, with version 8 and the variant put in.
        QCOMPARE(id.toString(), std::string("5c146b14-3c52-8afd-938a-375d0df1fbf6"));
        QVERIFY(id != Uuid::derived(space, "www.example.org"));
        QVERIFY(id != Uuid::derived(Uuid(), "www.example.com"));
    }

    void derivedIdsKeepTheTimeOfTheirSpace() {
        SeededRandom random(1);
        const Uuid early = random.uuid(Timestamp(1645557742000000));
        const Uuid late = random.uuid(Timestamp(1645557742001000));
        std::set<Uuid> ids;
        for (int i = 0; i < 100; ++i) {
            const Uuid id = Uuid::derived(early, std::to_string(i));
            QVERIFY(std::equal(id.bytes().begin(), id.bytes().begin() + 6, early.bytes().begin()));
            QVERIFY(id < late);
            ids.insert(id);
        }
        QCOMPARE(ids.size(), std::size_t{100});
        QVERIFY(Uuid::derived(early, "0") != Uuid::derived(random.uuid(Timestamp(1645557742000000)), "0"));
    }

    void seededRandomIsSplitMix64() {
        SeededRandom random(1234567);
        // From the reference implementation by Sebastiano Vigna.
        for (const std::uint64_t expected : {6457827717110365317U, 3203168211198807973U, 9817491932198370423U,
                                             4593380528125082431U, 16408922859458223821U})
            QCOMPARE(random.next(), expected);
    }

    void systemRandomDoesNotRepeat() {
        SystemRandom random;
        std::set<std::uint64_t> numbers;
        for (int i = 0; i < 100; ++i)
            numbers.insert(random.next());
        QCOMPARE(numbers.size(), std::size_t{100});
    }
};

QTEST_GUILESS_MAIN(UuidTest)
#include "UuidTest.moc"
