// Mended: An Optional taken out of a list owns its request.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.List;
import java.util.Optional;

class OptionalListElementForgotten {
  static int flush(List<Optional<@Owned Request<Pdu>>> results) {
    int sent = 0;
    while (!results.isEmpty()) {
      Optional<@Owned Request<Pdu>> result = results.remove(0);
      if (result.isPresent()) {
        result.get().endOk();
        sent++;
      }
    }
    return sent;
  }
}

class Pdu {
  int retries;
}
