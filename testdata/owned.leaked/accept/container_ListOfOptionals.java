// A list of results, each of which may own a request.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class ListOfOptionals {
  private final List<Optional<@Owned Request<Pdu>>> results = new ArrayList<>();

  synchronized void succeeded(@Owned Request<Pdu> rq) {
    results.add(Optional.of(rq));
  }

  synchronized void failed() {
    results.add(Optional.empty());
  }

  synchronized void report() {
    while (!results.isEmpty()) {
      results.remove(0).ifPresent(Request::endOk);
    }
  }
}

class Pdu {
  int retries;
}
