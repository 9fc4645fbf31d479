#include "core/base/Digest.h"
#include "core/base/Error.h"

#include <QtTest>

#include <thread>

using namespace opsdesk;

class DigestTest : public QObject {
    Q_OBJECT
private slots:
    void sha256MatchesTheStandard_data() {
        QTest::addColumn<std::string>("data");
        QTest::addColumn<std::string>("expected");
        QTest::newRow("empty") << std::string()
                               << std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc") << std::string("abc")
                             << std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks") << std::string("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                    << std::string("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("a thousand") << std::string(1000, 'a')
                                    << std::string("41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3");
    }
    void sha256MatchesTheStandard() {
        QFETCH(std::string, data);
        QFETCH(std::string, expected);
        QCOMPARE(sha256(data).toHex(), expected);
        QCOMPARE(sha256(data).toHex(), expected); // the context is used again
    }

    void hmacMatchesTheStandard_data() {
        QTest::addColumn<std::string>("key");
        QTest::addColumn<std::string>("data");
        QTest::addColumn<std::string>("expected");
        // RFC 4231, cases 1, 2 and 6.
        QTest::newRow("short key") << std::string(20, '\x0b') << std::string("Hi There")
                                   << std::string("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
        QTest::newRow("word") << std::string("Jefe") << std::string("what do ya want for nothing?")
                              << std::string("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        QTest::newRow("key beyond a block")
            << std::string(131, '\xaa') << std::string("Test Using Larger Than Block-Size Key - Hash Key First")
            << std::string("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    }
    void hmacMatchesTheStandard() {
        QFETCH(std::string, key);
        QFETCH(std::string, data);
        QFETCH(std::string, expected);
        QCOMPARE(hmacSha256(key, data).toHex(), expected);
    }

    void threadsDoNotShareAContext() {
        std::vector<std::thread> threads;
        std::array<bool, 4> right{};
        for (std::size_t t = 0; t < right.size(); ++t) {
            threads.emplace_back([&right, t] {
                const std::string text(t + 1, 'x');
                const Digest first = sha256(text);
                bool same = true;
                for (int i = 0; i < 2000; ++i)
                    same = same && sha256(text) == first;
                right[t] = same;
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        for (const bool same : right)
            QVERIFY(same);
    }

    void sumsAreNumbersOf256Bits() {
        DigestSum sum;
        sum.add(sha256("abc"));
        QCOMPARE(sum.toHex(), sha256("abc").toHex());
        sum.add(sha256(""));
        QCOMPARE(
            sum.toHex(),
            std::string("9e28db0227fdebfedc3d35a6f71ddb47d7b1a387fab30de958a6987d6a52ce02")); // carries out at the top
        sum.subtract(sha256(""));
        sum.subtract(sha256(""));
        QCOMPARE(sum.toHex(), std::string("d6c7527cf605b3d5a6454c15c43e68ff88551fbf317be7500f7b664679ad5d58"));
    }

    void carriesAndBorrowsRunThroughAllWords() {
        DigestSum one = DigestSum::fromHex(std::string(63, '0') + "1");
        DigestSum sum = DigestSum::fromHex(std::string(64, 'f'));
        sum.add(one);
        QVERIFY(sum.isZero());
        sum.subtract(one);
        QCOMPARE(sum.toHex(), std::string(64, 'f'));
        const DigestSum middle = DigestSum::fromHex(std::string(31, '0') + "1" + std::string(32, '0'));
        sum = middle;
        sum.subtract(one);
        QCOMPARE(sum.toHex(), std::string(32, '0') + std::string(32, 'f'));
        sum.add(one);
        QVERIFY(sum == middle);
    }

    void orderDoesNotMatterAndWhatWasAddedCanBeTaken() {
        DigestSum forward;
        DigestSum backward;
        for (int i = 0; i < 100; ++i) {
            forward.add(sha256(std::to_string(i)));
            backward.add(sha256(std::to_string(99 - i)));
        }
        QVERIFY(forward == backward);
        DigestSum twice = forward;
        twice.add(forward);
        QVERIFY(twice != forward);
        twice.subtract(backward);
        QVERIFY(twice == forward);
        for (int i = 0; i < 100; ++i)
            forward.subtract(sha256(std::to_string(i)));
        QVERIFY(forward.isZero());
        QCOMPARE(DigestSum::fromHex(backward.toHex()).toHex(), backward.toHex());
    }

    void otherTextIsNoSum() {
        for (const std::string& wrong :
             {std::string(), std::string(63, '0'), std::string(65, '0'), std::string(64, 'g')})
            QVERIFY_EXCEPTION_THROWN(DigestSum::fromHex(wrong), Error);
    }
};

QTEST_GUILESS_MAIN(DigestTest)
#include "DigestTest.moc"
