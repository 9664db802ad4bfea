// gap: what may be forgotten may be dropped by a local, a field that is never drained and a list that is cleared; a store to a field, a container that is never drained and a list of lists are told of as for any other
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class DroppableKept {
  private @Nullable @Owned Note last;

  // :: error: [field.never.drained]
  private final Map<String, @Owned Note> byName = new HashMap<>();

  // :: error: [field.never.drained]
  private final List<List<@Owned Note>> pages = new ArrayList<>();

  void see(@Owned Note note) {
    // :: error: [overwritten]
    last = note;
  }

  void forget() {
    // :: error: [overwritten]
    last = null;
    byName.clear();
    // :: error: [owned.leaked]
    pages.clear();
  }
}

@Tracked(droppable = true)
class Note {
  int length() {
    return 0;
  }
}
