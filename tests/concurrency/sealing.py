"""Writers and sealers at the same time: every record sealed once, writers never waiting, the chain whole."""
import random
import threading
import time

from sessions import Session, call


def prove(scratch, tap, database="world"):
    stop = threading.Event()
    slow = []

    def write(seed):
        source = random.Random(seed)
        link = scratch.connect(database, "u_0000000f0001", autocommit=False)
        with link.cursor() as cursor:
            while not stop.is_set():
                began = time.monotonic()
                for _ in range(source.randint(1, 3)):
                    cursor.execute(*call("refuse_right", 11001, 1, "no role for this"))   # refused, and recorded
                slow.append(time.monotonic() - began)
                time.sleep(source.choice([0, 0, 0, 0.003, 0.02]))   # late commits under a moving horizon
                link.rollback() if source.random() < 0.2 else link.commit()
        link.close()

    def seal():
        link = scratch.connect(database, "u_0000000f0004")
        with link.cursor() as cursor:
            while not stop.is_set():
                cursor.execute("select api.run_due_work()")
                time.sleep(0.01)
        link.close()

    workers = [threading.Thread(target=write, args=(n,)) for n in range(5)] + [threading.Thread(target=seal) for _ in range(2)]
    before = scratch.execute(database, "select count(*) from audit.record")[0][0]
    for w in workers:
        w.start()
    time.sleep(5)
    stop.set()
    for w in workers:
        w.join()
    for _ in range(50):
        scratch.execute(database, "select audit.seal_pending()")
    records, sealed, twice, seals = scratch.execute(database, """select (select count(*) from audit.record), (select sum(record_count) from audit.seal),
        (select count(*) from (select i from audit.seal s, unnest(s.ids) i group by i having count(*) > 1) t), (select count(*) from audit.seal)""")[0]
    faults = scratch.execute(database, "select * from audit.verify()")
    tap.ok(records == sealed and twice == 0 and not faults, f"{records - before} records written by five while two sealed: all of {sealed} in {seals} seals exactly once, chain whole", f"{records} {sealed} {twice} {faults[:5]}")

    # A sealer that stays in its transaction holds up nobody.
    held = Session(scratch, database, "u_0000000f0004")
    held.ask("begin")
    held.ask("select api.run_due_work()")
    writer, other = Session(scratch, database, "u_0000000f0001"), Session(scratch, database, "u_0000000f0002")
    began = time.monotonic()
    for _ in range(50):
        writer.ask(*call("refuse_right", 11001, 1, "no role for this"))
    wrote = time.monotonic() - began
    began = time.monotonic()
    answer = other.ask("select api.run_due_work()")
    # Whoever waited for a lock would wait five seconds, and be refused.
    tap.ok(wrote < 20 and isinstance(answer, list) and time.monotonic() - began < 4, f"an open sealing holds up neither writers (50 acts in {wrote:.2f} s) nor the next sealer", str(answer))
    held.ask("rollback")
    for s in (held, writer, other):
        s.close()
