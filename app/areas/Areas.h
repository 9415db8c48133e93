// The areas of the program; each registers its pages and dialogs.
#pragma once

namespace areas {
class Registry;
}

namespace worklist {
void registerArea(areas::Registry &registry);
}
namespace applications {
void registerArea(areas::Registry &registry);
}
namespace documents {
void registerArea(areas::Registry &registry);
}
namespace permits {
void registerArea(areas::Registry &registry);
}
namespace organisations {
void registerArea(areas::Registry &registry);
}
namespace people {
void registerArea(areas::Registry &registry);
}
namespace times {
void registerArea(areas::Registry &registry);
}
namespace prices {
void registerArea(areas::Registry &registry);
}
namespace rights {
void registerArea(areas::Registry &registry);
}
