// A closure files something under the key that was seen free.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import java.util.Map;

class ClosureFilesUnderTheKey {
  void byVisitor(Map<Integer, @Owned Frame> byId, List<String> names, @Owned Frame frame) {
    if (!byId.containsKey(1)) {
      names.forEach(
          name -> {
            Frame before = byId.put(1, new Frame());
            if (before != null) {
              before.drop();
            }
          });
      // :: error: [result.dropped]
      byId.put(1, frame);
    } else {
      frame.drop();
    }
  }

  void byJob(Map<Integer, @Owned Frame> byId, @Owned Frame frame) {
    Runnable job =
        new Runnable() {
          @Override
          public void run() {
            Frame before = byId.put(1, new Frame());
            if (before != null) {
              before.drop();
            }
          }
        };
    if (!byId.containsKey(1)) {
      job.run();
      // :: error: [result.dropped]
      byId.put(1, frame);
    } else {
      frame.drop();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
