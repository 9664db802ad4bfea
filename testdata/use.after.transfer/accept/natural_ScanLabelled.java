// Two nested loops search for a victim; a labelled break leaves with it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

class ScanLabelled {
  private final List<ArrayDeque<@Owned Segment>> levels = new ArrayList<>();

  ScanLabelled(int depth) {
    for (int i = 0; i < depth; i++) {
      levels.add(new ArrayDeque<>());
    }
  }

  void add(int level, @Owned Segment segment) {
    levels.get(level).add(segment);
  }

  @Nullable @Owned Segment pickVictim(int minGarbage) {
    Segment victim = null;
    search:
    for (ArrayDeque<@Owned Segment> level : levels) {
      for (int n = level.size(); n > 0; n--) {
        Segment candidate = level.remove();
        if (candidate.garbage() >= minGarbage) {
          victim = candidate;
          break search;
        }
        level.add(candidate);
      }
    }
    return victim;
  }

  int collect(int minGarbage) {
    int freed = 0;
    Segment victim;
    while ((victim = pickVictim(minGarbage)) != null) {
      freed += victim.garbage();
      victim.reclaim();
    }
    return freed;
  }
}

@Tracked
interface Segment {
  int garbage();

  void reclaim(@Owned Segment this);
}
