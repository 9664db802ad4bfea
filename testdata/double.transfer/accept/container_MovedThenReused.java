// A list whose elements went to another is cleared before anything is taken out again.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class MovedThenReused {
  void taken(@Owned Blob first, @Owned Blob second, List<@Owned Blob> out) {
    List<@Owned Blob> batch = new ArrayList<>();
    batch.add(first);
    out.addAll(batch);
    batch.clear();
    batch.add(second);
    while (!batch.isEmpty()) {
      batch.remove(0).free();
    }
  }

  List<@Owned Blob> returned(@Owned Blob first, List<@Owned Blob> out) {
    List<@Owned Blob> batch = new ArrayList<>();
    batch.add(first);
    out.addAll(batch);
    batch.clear();
    return batch;
  }

  int counted(@Owned Blob first, List<@Owned Blob> out) {
    List<@Owned Blob> batch = new ArrayList<>();
    batch.add(first);
    out.addAll(batch);
    return batch.size();
  }
}

@Tracked
class Blob {
  void free(@Owned Blob this) {}
}
