import Accounts
import Guidance

/// What the knowledge base knows that an agent may type, in order.
struct KnownTexts {
  let messages: SortedOffers
  let plans: SortedOffers
  let regions: SortedOffers
  let topics: SortedOffers
  private let brands: SortedOffers
  private let models: SortedOffers
  /// By the word before them.
  private let modelsOfBrands: [(word: String, models: SortedOffers)]

  init(_ knowledge: KnowledgeBase) {
    let brandTexts = deviceTexts(in: knowledge)
    let platforms = knowledge.platforms.ids.map { Completion.Offer($0, about: "platform") }
    let brands = SortedOffers(brandTexts.map { Completion.Offer($0.brand, about: "brand") })
    self.brands = brands
    models = SortedOffers((brandTexts.flatMap(\.offers) + platforms).filter { !brands.holds($0.text) })
    modelsOfBrands = brandTexts.flatMap { brand in
      let models = SortedOffers(brand.offers)
      return brand.words.map { (folded($0) + " ", models) }
    }
    messages = SortedOffers(
      knowledge.messages.all.flatMap { message in
        message.codes.map { Completion.Offer($0, about: message.title) }
      })
    topics = SortedOffers(knowledge.topics.all.map { Completion.Offer($0.id, about: $0.title) })
    let regions = knowledge.regions.all
    self.regions = SortedOffers(regions.map { Completion.Offer($0.region, about: $0.name) })
    plans = SortedOffers(regions.flatMap(\.records).map { Completion.Offer($0.plan) })
  }

  /// Every text that names a device.
  var allDevices: [Completion.Offer] { brands.all + models.all }

  /// Brands, then models and what else names a device, behind its brand too; only brands while nothing is typed.
  func devices(beginning text: String) -> ArraySlice<Completion.Offer> {
    if text.isEmpty { return brands.all[...] }
    let key = folded(text)
    let behindBrands = modelsOfBrands.filter { key.hasPrefix($0.word) }.flatMap { word, models in
      let (brand, rest) = (text.prefix(word.count), String(text.dropFirst(word.count)))
      return models.beginning(with: rest).map { Completion.Offer(brand + $0.text, about: $0.about) }
    }
    return brands.beginning(with: text) + models.beginning(with: text) + behindBrands
  }
}

extension BrandTexts {
  fileprivate var offers: [Completion.Offer] {
    devices.map { Completion.Offer($0.text, about: $0.name ?? brand) }
  }
}
