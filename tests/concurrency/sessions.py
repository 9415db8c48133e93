"""Sessions that act at the same moment, each in a thread of its own."""
import queue
import threading
import uuid

import psycopg2

LEVELS = ("read committed", "repeatable read", "serializable")


class Session:
    """One person's connection. do() starts a statement, answer() waits for what came of it."""

    def __init__(self, scratch, database, login, level="read committed"):
        self.link = scratch.connect(database, login, options=f"-c default_transaction_isolation={level.replace(' ', chr(92) + ' ')}")
        self.pid = self.link.info.backend_pid
        self._orders, self._answers = queue.Queue(), queue.Queue()
        threading.Thread(target=self._work, daemon=True).start()

    def _work(self):
        while True:
            sql, values, barrier = self._orders.get()
            if sql is None:
                return
            if barrier:
                barrier.wait()
            self._answers.put(self._run(sql, values))

    def _run(self, sql, values):
        try:
            with self.link.cursor() as cursor:
                cursor.execute(sql, values)
                return cursor.fetchall() if cursor.description else []
        except psycopg2.Error as error:
            if not self.link.closed and self.link.info.transaction_status == psycopg2.extensions.TRANSACTION_STATUS_INERROR:
                try:
                    with self.link.cursor() as cursor:
                        cursor.execute("rollback")
                except psycopg2.Error:
                    pass
            return error

    def do(self, sql, values=None, barrier=None):
        self._orders.put((sql, values, barrier))

    def answer(self, seconds=30):
        return self._answers.get(timeout=seconds)

    def waits(self, seconds=0.3):
        """Whether the statement just started is still held up."""
        try:
            self._answers.put(self._answers.get(timeout=seconds))
            return False
        except queue.Empty:
            return True

    def ask(self, sql, values=None):
        self.do(sql, values)
        return self.answer()

    def close(self):
        self._orders.put((None, None, None))
        self.link.close()


def call(name, *values):
    """A command with a fresh request id: (SQL, values)."""
    return f"select (o).accepted, (o).code, (o).id, (o).version from api.{name}(%s{', %s' * len(values)}) o", (str(uuid.uuid4()), *values)


def race(*acts):
    """All at once: [(session, (sql, values)), …] -> answers in the same order."""
    barrier = threading.Barrier(len(acts))
    for session, (sql, values) in acts:
        session.do(sql, values, barrier)
    return [session.answer() for session, _ in acts]


def accepted(answer):
    return isinstance(answer, list) and bool(answer) and answer[0][0] is True


def fault(answer):
    """A defect: neither an outcome nor one of the errors a client simply repeats."""
    return isinstance(answer, Exception) and getattr(answer, "pgcode", None) not in ("40001", "40P01")
