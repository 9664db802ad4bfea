// The keys of a map are named, and asked; what is dropped are names, or what may be dropped.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

class KeysDroppedByAName {
  private final Map<String, @Owned Frame> frames = new HashMap<>();
  private final Map<String, @Owned Note> notes = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  int count(String name) {
    Set<String> names = frames.keySet();
    int count = 0;
    for (String each : names) {
      count += each.equals(name) ? 1 : 0;
    }
    return names.contains(name) ? count : names.size();
  }

  void copied(String name) {
    Set<String> names = new HashSet<>(frames.keySet());
    names.remove(name);
    names.removeIf(each -> each.isEmpty());
    names.clear();
  }

  void others() {
    Set<String> names = notes.keySet();
    names.removeIf(name -> name.isEmpty());
    Set<String> counted = counts.keySet();
    counted.clear();
  }

  void end() {
    for (String name : List.copyOf(frames.keySet())) {
      Frame frame = frames.remove(name);
      if (frame != null) {
        frame.send();
      }
    }
  }

  void give(String name, @Owned Note note) {
    Note old = notes.put(name, note);
    if (old != null) {
      old.end();
    }
  }
}

@Tracked(droppable = true)
class Note {
  void end(@Owned Note this) {}
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
