// Mended: the plain keys of a map are copied into an array, not the doors that it keeps.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

class KeyArrays {
  private final Map<String, @Owned Door> doors = new TreeMap<>();

  synchronized void add(String name, @Owned Door door) {
    Door old = doors.put(name, door);
    if (old != null) {
      old.shut();
    }
  }

  synchronized String[] names() {
    return doors.keySet().toArray(new String[0]);
  }

  synchronized Object[] objects() {
    return doors.keySet().toArray();
  }

  synchronized String[] generated() {
    return doors.keySet().toArray(String[]::new);
  }

  synchronized long many() {
    return doors.keySet().parallelStream().filter(n -> n.length() > 3).count();
  }

  synchronized List<String> sorted() {
    List<String> names = new ArrayList<>(doors.keySet());
    Collections.sort(names);
    return names;
  }

  synchronized String joined() {
    return String.join(",", doors.keySet());
  }

  synchronized List<String> matching(String prefix) {
    return doors.keySet().stream().filter(n -> n.startsWith(prefix)).collect(Collectors.toList());
  }

  synchronized String longest() {
    return Collections.max(doors.keySet());
  }

  synchronized boolean knows(List<String> all) {
    return doors.keySet().containsAll(all) && all.containsAll(doors.keySet());
  }

  synchronized void shutAll() {
    for (String name : names()) {
      Door door = doors.remove(name);
      if (door != null) {
        door.shut();
      }
    }
  }
}

@Tracked
final class Door {
  void shut(@Owned Door this) {}
}
