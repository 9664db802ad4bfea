// An index that is loaded on first use and dropped under memory pressure.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

class LazyInit {
  private final IndexLoader loader;
  private @Nullable @Owned Index index;
  private int loads;

  LazyInit(IndexLoader loader) {
    this.loader = loader;
  }

  synchronized long find(String key) throws IOException {
    if (index == null) {
      loads++;
      index = loader.load();
    }
    return index.offsetOf(key);
  }

  synchronized boolean preload() {
    if (index != null) {
      return false;
    }
    try {
      index = loader.load();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  synchronized void onMemoryPressure() {
    Index loaded = index;
    index = null;
    if (loaded != null) {
      loaded.unload();
    }
  }

  synchronized int loads() {
    return loads;
  }
}

interface IndexLoader {
  @Owned Index load() throws IOException;
}

@Tracked
interface Index {
  long offsetOf(String key);

  void unload(@Owned Index this);
}
