#include "base/Log.h"

Q_LOGGING_CATEGORY(lcDb, "lupavahti.db", QtInfoMsg)
Q_LOGGING_CATEGORY(lcList, "lupavahti.list", QtInfoMsg)
Q_LOGGING_CATEGORY(lcCommand, "lupavahti.command", QtInfoMsg)
Q_LOGGING_CATEGORY(lcCluster, "lupavahti.cluster", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSchema, "lupavahti.schema", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApp, "lupavahti.app", QtInfoMsg)
