package dev.custody.errorprone;

import org.junit.jupiter.api.Test;

final class OwnerInPlainCollectionTest {

  private final Trial trial = Trial.of(OwnerInPlainCollection.class);

  @Test
  void reportsTrackedValuesInContainersOfObjects() {
    trial.reports(
        """
        class Driver {
          private final List<Object> things = new ArrayList<>();
          private final Map<String, Object> named = new HashMap<>();

          @SuppressWarnings({"rawtypes", "unchecked"})
          void keep(@Owned Request<Void> a, @Owned Request<Void> b, @Owned Request<Void> c, Request<Void> d) {
            // BUG: Diagnostic contains: 'a' is a tracked value, and things keeps it as a plain object
            things.add(a);
            // BUG: Diagnostic contains: 'b'
            named.put("b", b);
            List raw = new ArrayList();
            // BUG: Diagnostic contains: 'c'
            raw.add(c);
            // BUG: Diagnostic contains: 'd'
            Optional<Object> optional = Optional.of(d);
            // BUG: Diagnostic contains: 'd'
            new java.util.concurrent.atomic.AtomicReference<Object>(d);
          }
        }
        """);
  }

  @Test
  void acceptsContainersThatSayWhatTheyHold() {
    trial.staysSilent(
        """
        class Driver {
          private final List<@Owned Request<Void>> owners = new ArrayList<>();
          private final List<@Owned Object> objects = new ArrayList<>();
          private final Set<Object> identities = new HashSet<>();
          private final List<Long> sectors = new ArrayList<>();

          void keep(@Owned Request<Void> a, @Owned Request<Void> b, @GivenUp Request<Void> seen) {
            owners.add(a);
            objects.add(b);
            identities.add(seen);
            sectors.add(1L);
          }

          Optional<@Owned Request<Void>> found(@Owned Request<Void> rq) {
            return Optional.of(rq);
          }

          boolean holds(Request<Void> rq) {
            return identities.contains(rq);
          }

          private final class Box<T> {
            private final List<T> all = new ArrayList<>();

            void add(T one) {
              all.add(one);
            }
          }
        }
        """);
  }

  @Test
  void saysTheTypeAndItsQualifier() {
    trial.mends(
        """
        class Driver {
          private final List<Object> things = new ArrayList<>();

          void keep(@Owned Request<Void> rq) {
            things.add(rq);
          }
        }
        """,
        """
        class Driver {
          private final List<@Owned Request<Void>> things = new ArrayList<>();

          void keep(@Owned Request<Void> rq) {
            things.add(rq);
          }
        }
        """);
  }

  @Test
  void suggestsNothingThatWouldNotCompile() {
    trial.suggestsNothing(
        """
        class Driver {
          private final List<Object> things = new ArrayList<>();

          void keep(@Owned Request<Void> rq) {
            things.add(rq);
            things.add("a name");
          }
        }
        """);
  }
}
