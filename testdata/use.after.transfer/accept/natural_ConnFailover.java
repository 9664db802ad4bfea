// The first replica that answers wins; those that are behind are closed again.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import org.jspecify.annotations.Nullable;

class ConnFailover {
  private final List<Endpoint> endpoints;
  private int preferred;

  ConnFailover(List<Endpoint> endpoints) {
    this.endpoints = endpoints;
  }

  @Nullable @Owned Replica pick(long minEpoch) {
    Replica best = null;
    for (int i = 0; i < endpoints.size(); i++) {
      Replica candidate = endpoints.get((preferred + i) % endpoints.size()).tryConnect();
      if (candidate == null) {
        continue;
      }
      if (candidate.epoch() < minEpoch) {
        candidate.close();
        continue;
      }
      if (best == null) {
        best = candidate;
      } else if (candidate.epoch() > best.epoch()) {
        best.close();
        best = candidate;
        preferred = i;
      } else {
        candidate.close();
      }
    }
    return best;
  }
}

interface Endpoint {
  @Nullable @Owned Replica tryConnect();
}

@Tracked
interface Replica {
  long epoch();

  void close(@Owned Replica this);
}
