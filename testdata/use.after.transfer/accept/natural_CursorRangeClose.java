// An iterator that must be closed, left early and on errors.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

class CursorRangeClose {
  private final Index index;

  CursorRangeClose(Index index) {
    this.index = index;
  }

  @Nullable String firstMatch(String prefix, int limit) throws IOException {
    RangeIterator it = index.range(prefix);
    try {
      for (int i = 0; i < limit && it.advance(); i++) {
        String key = it.key();
        if (key.startsWith(prefix)) {
          return key;
        }
      }
      return null;
    } finally {
      it.close();
    }
  }

  List<String> page(String from, int size) {
    List<String> keys = new ArrayList<>();
    RangeIterator it = index.range(from);
    try {
      while (keys.size() < size && it.advance()) {
        keys.add(it.key());
      }
    } catch (IOException e) {
      keys.clear();
    } finally {
      it.close();
    }
    return keys;
  }
}

interface Index {
  @Owned RangeIterator range(String from);
}

@Tracked
interface RangeIterator {
  boolean advance(@Borrowed(exclusive = true) RangeIterator this) throws IOException;

  String key();

  void close(@Owned RangeIterator this);
}
