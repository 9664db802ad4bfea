// Beside the names of a map, its doors themselves are copied into arrays, or the keys own too.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

class KeyArrays {
  private final Map<String, @Owned Door> doors = new TreeMap<>();
  private final Map<@Owned Door, String> plates = new LinkedHashMap<>();
  private final ConcurrentHashMap<String, @Owned Door> shared = new ConcurrentHashMap<>();

  synchronized void add(String name, @Owned Door door) {
    Door old = doors.put(name, door);
    if (old != null) {
      old.shut();
    }
  }

  synchronized Door[] all() {
    // :: error: [escapes.unchecked]
    return doors.values().toArray(new Door[0]);
  }

  synchronized Object[] pairs() {
    // :: error: [escapes.unchecked]
    return doors.entrySet().toArray();
  }

  synchronized void plate(@Owned Door door, String text) {
    plates.put(door, text);
  }

  synchronized Door[] plated() {
    // :: error: [escapes.unchecked]
    return plates.keySet().toArray(new Door[0]);
  }

  void share(String name, @Owned Door door) {
    Door old = shared.put(name, door);
    if (old != null) {
      old.shut();
    }
  }

  Object[] behindTheKeys() {
    // :: error: [escapes.unchecked] :: error: [escapes.unchecked]
    return shared.keySet().getMap().values().toArray();
  }

  synchronized void forget() {
    // :: error: [owned.leaked]
    doors.keySet().clear();
  }

  synchronized void shut(String name) {
    Door door = doors.remove(name);
    if (door != null) {
      door.shut();
    }
    Door other = shared.remove(name);
    if (other != null) {
      other.shut();
    }
    // :: error: [escapes.unchecked]
    for (Door each : plates.keySet().toArray(new Door[0])) {
      plates.remove(each);
    }
  }
}

@Tracked
final class Door {
  void shut(@Owned Door this) {}
}
