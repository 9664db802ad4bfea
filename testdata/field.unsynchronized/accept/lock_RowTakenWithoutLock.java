// What is taken out of a map inside a list is taken under the lock.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class RowTakenWithoutLock {
  private final List<Map<String, @Owned Frame>> rows = new ArrayList<>();

  synchronized @Nullable @Owned Frame locked(String name) {
    return rows.get(0).remove(name);
  }

  @Nullable @Owned Frame end(String name) {
    synchronized (this) {
      return rows.get(0).remove(name);
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
