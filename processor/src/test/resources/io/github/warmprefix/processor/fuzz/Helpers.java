package shop;

import static java.util.stream.Collectors.joining;

import io.github.warmprefix.annotations.CachedPrefix;
import io.github.warmprefix.annotations.PromptTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@PromptTemplate(model = "claude-opus-5")
abstract class Helpers {
  private static final Map<String, Integer> PRICES = new HashMap<>();
  private static String cache;
  private static int calls;

  static {
    PRICES.put("chain", 40);
    PRICES.putIfAbsent("pump", 20);
  }

  private static final Supplier<String> LATE =
      new Supplier<>() {
        private int count;

        @Override
        public String get() {
          return "late" + count++ + Helpers.this_();
        }
      };

  private Helpers() {}

  private static String this_() {
    return Thread.currentThread().getName();
  }

  @CachedPrefix
  static String rules() throws IOException {
    var out = new StringBuilder();
    outer:
    for (int i = 0, j = 9; i < j; i++, j--) {
      do {
        if (i == 2) {
          continue outer;
        } else if (j == 6) {
          break outer;
        }
        out.append(i).append(' ');
      } while (out.length() < 3);
    }
    try (Stream<String> lines = Files.lines(Path.of("rules.txt"))) {
      out.append(lines.map(String::strip).collect(joining("\n")));
    } catch (IllegalStateException | NullPointerException e) {
      throw new IOException(e);
    } finally {
      calls += 2;
    }
    synchronized (out) {
      out.insert(0, cache == null ? cache = shape(new Circle(2)) : cache);
    }
    return out + tree(4) + LATE.get() + Holder.INSTANCE.<String>or(() -> "none");
  }

  private static String tree(int depth) {
    return depth == 0 ? "leaf" : tree(depth - 1) + other(depth - 1);
  }

  private static String other(int depth) {
    return depth <= 0 ? "" + Instant.now() : tree(depth - 1);
  }

  private static String shape(Shape shape) {
    if (shape instanceof Circle circle && circle.radius() > 1) {
      return "circle " + circle.radius();
    }
    if (!(shape instanceof Square square)) {
      return "no square";
    }
    class Sides {
      final int[][] all = {{1, 2}, new int[square.side()]};

      int sum() {
        int sum = 0;
        for (int[] some : all) {
          for (int one : some) {
            sum += one << 1 >>> 1;
          }
        }
        return sum ^ ~sum;
      }
    }
    return "square " + new Sides().sum();
  }

  @CachedPrefix
  static String prices() {
    Map<String, List<Integer>> sorted = new LinkedHashMap<>();
    PRICES.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .forEach(each -> sorted.computeIfAbsent(each.getKey(), any -> new ArrayList<>()).add(1));
    Function<Integer, String> text = Integer::toHexString;
    Function<Integer, int[]> array = int[]::new;
    return sorted.toString()
        + IntStream.range(0, array.apply(3).length).mapToObj(text::apply).toList()
        + String.format("%s %,d", sorted.hashCode(), PRICES.size());
  }

  sealed interface Shape permits Circle, Square {}

  record Circle(int radius) implements Shape {
    Circle {
      if (radius < 0) {
        throw new IllegalArgumentException("radius " + radius);
      }
    }
  }

  record Square(int side) implements Shape {
    static int made;

    Square(String side) {
      this(Integer.parseInt(side));
    }
  }

  private static final class Holder<T extends CharSequence> {
    static final Holder<String> INSTANCE = new Holder<>();
    private T value;

    <U extends T> T or(Supplier<? extends U> other) {
      return value == null ? other.get() : value;
    }
  }
}
