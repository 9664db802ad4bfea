// gap: what leaves a tracked object is told by its type from what that lends, not by what is in it
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class LentFromDeepInside {
  int ofAClassOfOnesOwn(@Borrowed(exclusive = true) Tray tray) {
    Frame frame = tray.first();
    tray.frames.remove(0).send();
    return frame.length();
  }

  int byValueThenKey(@Borrowed(exclusive = true) Tray tray) {
    Frame frame = tray.numbered();
    Frame gone = tray.numbers.remove(1);
    if (gone != null) {
      gone.send();
    }
    return frame.length();
  }

  int ofAListInAMap(@Borrowed(exclusive = true) Tray tray) {
    Frame frame = tray.waiting();
    List<@Owned Frame> gone = tray.queues.remove(1);
    while (gone != null && !gone.isEmpty()) {
      gone.remove(0).send();
    }
    return frame.length();
  }

  int ofAnEntry(@Borrowed(exclusive = true) Tray tray) {
    Frame frame = tray.listed();
    tray.entries.remove(0).close();
    return frame.length();
  }
}

class Frames extends ArrayList<@Owned Frame> {}

class ByKey<V, K> extends HashMap<K, V> {}

@Tracked
class Entry {
  final @Owned Frame frame = new Frame();

  void close(@Owned Entry this) {
    frame.send();
  }
}

@Tracked
class Tray {
  final Frames frames = new Frames();
  final ByKey<@Owned Frame, Integer> numbers = new ByKey<>();
  final Map<Integer, List<@Owned Frame>> queues = new HashMap<>();
  final List<@Owned Entry> entries = new ArrayList<>();

  @Borrowed("this") Frame first() {
    return frames.get(0);
  }

  @Borrowed("this") Frame numbered() {
    return numbers.get(1);
  }

  @Borrowed("this") Frame waiting() {
    return queues.get(1).get(0);
  }

  @Borrowed("this") Frame listed() {
    return entries.get(0).frame;
  }

  void close(@Owned Tray this) {
    while (!frames.isEmpty()) {
      frames.remove(0).send();
    }
    while (!entries.isEmpty()) {
      entries.remove(0).close();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
