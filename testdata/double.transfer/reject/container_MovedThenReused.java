// A list whose elements went to another gives them away once more.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class MovedThenReused {
  void taken(@Owned Blob first, List<@Owned Blob> out) {
    List<@Owned Blob> batch = new ArrayList<>();
    batch.add(first);
    out.addAll(batch);
    // :: error: [double.transfer]
    batch.remove(0).free();
  }

  List<@Owned Blob> returned(@Owned Blob first, List<@Owned Blob> out) {
    List<@Owned Blob> batch = new ArrayList<>();
    batch.add(first);
    out.addAll(batch);
    // :: error: [double.transfer]
    return batch;
  }

  void moved(@Owned Blob first, List<@Owned Blob> out, List<@Owned Blob> more) {
    List<@Owned Blob> batch = new ArrayList<>();
    batch.add(first);
    out.addAll(batch);
    // :: error: [double.transfer]
    more.addAll(batch);
  }

  int looked(@Owned Blob first, List<@Owned Blob> out) {
    List<@Owned Blob> batch = new ArrayList<>();
    batch.add(first);
    out.addAll(batch);
    int sum = 0;
    for (Blob each : batch) {
      // :: error: [borrow.outlives.owner]
      sum += each.size();
    }
    return sum;
  }
}

@Tracked
class Blob {
  int size() {
    return 1;
  }

  void free(@Owned Blob this) {}
}
