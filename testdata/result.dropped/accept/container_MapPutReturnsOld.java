// put() hands back the value that the key had.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

class MapPutReturnsOld {
  private final HashMap<Long, @Owned Frame> bySector = new HashMap<>();

  synchronized void put(long sector, @Owned Frame frame) {
    Frame old = bySector.put(sector, frame);
    if (old != null) {
      old.drop();
    }
  }

  synchronized @Nullable @Owned Frame take(long sector) {
    return bySector.remove(sector);
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
