"""The private database beside the window: what must be so after a step is asked as the owner of the cluster, what somebody may see as that
person, and what needs no window is done by the same commands that the window gives."""

import uuid

import psycopg2
import psycopg2.extras


class Database:

    def __init__(self, data):
        self.data = data

    def _rows(self, login, text, values=()):
        link = psycopg2.connect(host=(self.data / "socket").read_text().strip(), user="cluster_admin", dbname="lupavahti")
        try:
            with link, link.cursor(cursor_factory=psycopg2.extras.RealDictCursor) as cursor:
                if login != "cluster_admin":  # also those of the demo who cannot be chosen at the desk
                    cursor.execute("select set_config('session_authorization', %s, false)", (login,))
                cursor.execute(text, values)
                return [dict(row) for row in cursor.fetchall()]
        finally:
            link.close()

    def owner(self, text, *values):
        """Rows of a query, as one who sees everything."""
        return self._rows("cluster_admin", text, values)

    def value(self, text, *values):
        """The one value of such a query."""
        (row,) = self.owner(text, *values)
        (value,) = row.values()
        return value

    def person(self, family_name, text, *values):
        """Rows of a query as a person of the demo sees them."""
        return self._rows(self.login(family_name), text, values)

    def login(self, family_name):
        return self.value("select login_name from data.person where family_name = %s and login_name is not null", family_name)

    def act(self, family_name, command, **arguments):
        """A command as that person; returns its outcome, or raises with what was refused."""
        words = ", ".join(f"p_{name} => %s" for name in arguments)
        (outcome,) = self.person(family_name, f"select * from api.{command}(p_request_id => %s{', ' + words if words else ''})", str(uuid.uuid4()),
                                 *(psycopg2.extras.Json(value) if isinstance(value, (dict, list)) else value for value in arguments.values()))
        if not outcome["accepted"]:
            raise AssertionError(f"{command} was refused: {outcome}")
        return outcome
