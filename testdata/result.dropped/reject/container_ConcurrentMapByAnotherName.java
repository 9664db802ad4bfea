// A map has a second name of a concurrent type, by which the key that was tested is filled.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class ConcurrentMapByAnotherName {
  void put(
      ConcurrentHashMap<Integer, @Owned Frame> frames,
      int key,
      @Owned Frame a,
      @Owned Frame b) {
    Map<Integer, @Owned Frame> same = frames;
    if (!same.containsKey(key)) {
      Frame old = frames.put(key, a);
      if (old != null) {
        old.send();
      }
      // :: error: [result.dropped]
      same.put(key, b);
    } else {
      a.send();
      b.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
